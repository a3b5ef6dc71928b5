/** What an element may hold; `undefined` and `false` are left out. */
export type Child = Node | string | undefined | false;

/** What is set on an element: attributes by name, listeners as functions. */
export type Properties = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>;

/** Makes an element. Text is text: nothing that is put in becomes markup. */
export const h = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Properties,
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (typeof value === 'string') element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
};

/** A button that does something. */
export const button = (text: string, act: () => void, properties: Properties = {}): HTMLButtonElement =>
  h('button', { type: 'button', ...properties, click: act }, [text]);

/** A field with its label before it. */
export const labelled = (text: string, field: HTMLElement, id: string): HTMLElement => {
  field.id = id;
  return h('span', { class: 'labelled' }, [h('label', { for: id }, [text]), ' ', field]);
};
