/** An operation of the folder `examples/`, as the server hands it out. */
export interface Example {
  name: string;
  title: string;
  query: string;
  variables?: Record<string, unknown>;
}

/** The operations to offer, in the server's order; none when the server has none to give. */
export async function fetchExamples(): Promise<Example[]> {
  const response = await fetch('/playground/examples.json').catch(() => undefined);
  return response?.ok ? ((await response.json()) as Example[]) : [];
}

/** The example's variables as the editor shows them. */
export const variablesText = ({ variables }: Example): string => (variables ? JSON.stringify(variables, null, 2) : '');
