const EMU_PER_CM = 360_000;

export interface Drawn {
  readonly uri?: string;
  readonly content?: string;
  readonly cm?: readonly [number, number];
  readonly name?: string;
  readonly more?: string;
}

const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** A drawing in the line; its graphic data are of the kind of `uri`. */
export function drawing({
  uri = PICTURE,
  content = '<pic:pic/>',
  cm = [16, 8],
  name = 'x',
  more = '',
}: Drawn): string {
  const [cx, cy] = cm.map((length) => length * EMU_PER_CM);
  return (
    `<w:drawing><wp:inline><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="1" name="${name}">${more}</wp:docPr>` +
    `<a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></wp:inline></w:drawing>`
  );
}
