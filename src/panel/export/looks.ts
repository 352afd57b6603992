/**
 * The properties that make an SVG element look as it does. Each is also a presentation attribute,
 * so an element can carry its look without any style sheet.
 */
export interface Property {
  readonly name: string;
  /** Taken over from the parent where an element says nothing. */
  readonly inherited: boolean;
  readonly initial: string;
  /** Its value is, or has in it, a colour. */
  readonly colour?: true;
}

const property = (name: string, initial: string, inherited = false): Property => ({
  name,
  inherited,
  initial,
});
const colour = (name: string, initial: string, inherited = false): Property => ({
  ...property(name, initial, inherited),
  colour: true,
});

export const properties: readonly Property[] = [
  colour('fill', 'rgb(0, 0, 0)', true),
  property('fill-opacity', '1', true),
  property('fill-rule', 'nonzero', true),
  colour('stroke', 'none', true),
  property('stroke-width', '1px', true),
  property('stroke-opacity', '1', true),
  property('stroke-linecap', 'butt', true),
  property('stroke-linejoin', 'miter', true),
  property('stroke-dasharray', 'none', true),
  property('stroke-dashoffset', '0px', true),
  property('paint-order', 'normal', true),
  property('font-family', '', true),
  property('font-size', '', true),
  property('font-weight', '400', true),
  property('font-style', 'normal', true),
  property('font-variant-numeric', 'normal', true),
  property('letter-spacing', 'normal', true),
  property('text-anchor', 'start', true),
  property('direction', 'ltr', true),
  property('visibility', 'visible', true),
  property('dominant-baseline', 'auto', false),
  property('unicode-bidi', 'normal'),
  property('vector-effect', 'none'),
  property('opacity', '1'),
  property('clip-path', 'none'),
  property('mask', 'none'),
  property('marker-start', 'none', true),
  property('marker-end', 'none', true),
  colour('stop-color', 'rgb(0, 0, 0)'),
  property('stop-opacity', '1'),
];
