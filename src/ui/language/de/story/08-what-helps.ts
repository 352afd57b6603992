/** Chapter 8: defences and their price. */
import type { Story } from '../../story.ts';

export const whatHelps: Story['chapters']['what-helps'] = {
  title: 'Was hilft, und was es kostet',
  summary: 'Manches hilft, manches sieht nur so aus, und umsonst ist nichts.',
  scenes: {
    'the-detour': {
      title: 'Der Umweg: ein VPN',
      say: 'Ein VPN leitet alles über einen fremden Rechner um.',
      predict: {
        question:
          'Die ganze Stadt nutzt ein VPN. Was sieht der Messenger-Dienst von Mira und Jonas nicht mehr?',
        options: {
          who: 'Dass sie einander schreiben',
          where: 'Wo sie sind',
          both: 'Beides',
        },
      },
      reveal:
        'Wo sie sind. Er sieht die Adresse des VPN statt ihrer eigenen. Wer wem schreibt, steht weiter da, denn zustellen muss er. Und was vorher der Anbieter sah, sieht jetzt der Betreiber des VPN.',
      explain: 'Ein Umweg verbirgt, woher du kommst, nicht, wem du schreibst.',
      facts: {
        tor: 'Auch Tor schützt nicht vor jemandem, der beide Enden beobachtet und die Zeiten vergleicht, sagt das Tor-Projekt selbst.',
      },
      tryIt: {
        label: 'VPN einschalten',
        watch:
          'Der Dienst verliert Wohnungen, Arbeitsplätze, Haushalte und Paare; wer wem nahsteht, bleibt. Wo man ist, sieht jetzt die VPN-Firma.',
      },
      transfer: {
        question: 'Jonas verweigert der App seinen Standort. Was weiß WhatsApp trotzdem davon?',
        options: {
          nothing: 'Nichts',
          city: 'Ungefähr seine Stadt',
          street: 'In welchem Haus er ist',
        },
        reveal:
          'Ungefähr seine Stadt: Aus IP-Adresse und Telefonnummer schätzt es sie auf jeden Fall (Richtlinie außerhalb Europas, 2021).',
      },
      notice: 'Welche Behauptungen sterben, wenn du den Schalter umlegst, und welche bleiben.',
      alt: 'Fünfzehn Schalter, darunter VPN, alle aus, geordnet danach, gegen wen sie wirken. Daneben der Preis an Verzögerung, Daten und Akku und eine Tabelle: für jeden Beobachter Balken, wie viel er behaupten kann darüber, wer mit wem in Kontakt ist, über Orte, über wache Stunden und über die Worte.',
    },
    'the-price': {
      title: 'Den Absender verbergen',
      say: 'Signal verbirgt den Absender vor dem eigenen Dienst: Sein Name steht im verschlüsselten Teil.',
      predict: {
        question:
          'Handys antworten auf jede Nachricht mit einer Quittung. Kann so ein Dienst trotzdem herausfinden, wer wem schreibt?',
        options: { no: 'Nein, der Name ist ja weg', yes: 'Ja, nach wenigen Nachrichten' },
      },
      reveal:
        'Ja: Kommt jedes Mal nach Sekunden eine Quittung zurück, verraten die Zeiten das Paar. Forschern reichten schon fünf Nachrichten (2021, Theorie und Simulation), selbst wenn Tor oder ein VPN im Spiel ist.',
      explain:
        'Starke Anonymität, wenig Verzögerung und wenig Zusatzdaten sind nicht alle zugleich zu haben.',
      facts: {
        subpoena:
          'Nichts aufzuheben hilft auch: Auf eine US-Anordnung von 2016 konnte der Betreiber von Signal nur zwei Daten nennen, das der Anmeldung und das der letzten Verbindung.',
        mixnet:
          'Mixnetze wie Loopix (2017) verzögern Nachrichten nach Zufall und schicken Attrappen, gegen jemanden, der alles beobachtet. Das dauert Sekunden.',
      },
      tryIt: {
        label: 'Die Stadt durch ein Mixnetz schicken',
        watch: 'Keine Absender, eine Größe für alle, und Wartezeit.',
      },
      transfer: {
        question: 'Mira blendet „zuletzt online“ aus. Vor wem?',
        options: {
          all: 'Vor allen',
          people: 'Vor Menschen, nicht vor dem Dienst',
          nobody: 'Vor niemandem',
        },
        reveal:
          'Vor Menschen. WhatsApps Richtlinie außerhalb Europas (2021) zählt es zu dem, was WhatsApp selbst erhebt.',
      },
      notice: 'Die Spalte, die fehlt, und die Anzeige des Preises.',
      alt: 'Dieselben Schalter und dieselbe Tabelle für einen Messenger mit verborgenem Absender. In der Zeile des Dienstes bleibt ein Balken unter „wer mit wem“, keiner unter Orten und wachen Stunden.',
    },
    'your-turn': {
      title: 'Jetzt du',
      say: 'Bring Ada den Bericht, ohne dass ein Beobachter Jonas mit einiger Sicherheit nennen kann, und bleib im Budget.',
      explain:
        'Kein Schalter allein genügt. In der Geschichte traut Ada keinem davon: Papier kann nicht sagen, um wie viel Uhr es eingeworfen wurde.',
      transfer: {
        question:
          'Ein Freund sagt: „Bei mir verschwinden die Nachrichten, also kann niemand wissen, dass wir geschrieben haben.“ Was stimmt?',
        options: { right: 'Das ist so', record: 'Die Worte gehen, der Eintrag bleibt' },
        reveal:
          'Die Worte gehen, der Eintrag bleibt. Die Uhr löscht Kopien auf den Handys; was andere beim Senden notiert haben, erreicht sie nicht.',
      },
      notice: 'Die Behauptung über Jonas, die am höchsten steht, und wessen sie ist.',
      alt: 'Noch einmal die Schalter, alle aus, und daneben das Budget: zwei Skalen für Verzögerung und Daten, jede mit einer Marke, die nicht überschritten werden darf. Noch ist nichts versucht.',
    },
  },
};
