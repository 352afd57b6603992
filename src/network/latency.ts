/**
 * How long things take, in ms. All of these are our assumptions, chosen to be plausible and steady;
 * nothing here was measured. They are constant on purpose: what an observer learns from time in
 * this program comes from what people do, not from noise that we drew.
 */

export const latency = {
  /** Phone to access point, and back. */
  wifi: 4,
  /** Phone to mobile cell, and back. */
  mobile: 30,
  /** Access network to the provider's core. */
  access: 8,
  /** Provider to a server on the internet, and back. */
  internet: 22,
  /** What a VPN adds on the way to a server, and back. */
  vpn: 12,
  /** The same for the three relays of Tor. */
  tor: 350,
  /** What a server does between receiving and passing on. */
  server: 6,
  /** Service to the push service. */
  servers: 15,
  /** Carrier to carrier, and through its message centre. */
  carrier: 900,
  /** From a push reaching a sleeping phone to its app having asked the service for messages. */
  waking: 1_400,
  /** From a message shown in an open app to it being read. */
  glance: 1_200,
  /** From a notification to the person opening the app. */
  opening: 3_500,
  /** How long an app stays in the foreground after its person did something. */
  foreground: 10_000,
  /** How long an app stays in the foreground when its person began to type and does nothing else. */
  typing: 60_000,
  /** Between the two deliveries of a message that the service delivers twice. */
  replay: 2_000,
} as const;
