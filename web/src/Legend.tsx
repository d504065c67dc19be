import { pick, useGraphiQL } from '@graphiql/react';
import { createPortal } from 'react-dom';

/** The statuses of a tie with their definitions, both taken from the schema that the server describes. */
export function Legend() {
  const { schema } = useGraphiQL(pick('schema'));
  const place = document.getElementById('legend');
  const statuses = schema?.getType('Status');
  if (!place || !statuses || !('getValues' in statuses)) return null;
  return createPortal(
    <ul aria-label="Status of a tie">
      <li>a tie is</li>
      {statuses.getValues().map(({ name, description }) => (
        <li key={name} title={description ?? undefined}>
          {name.toLowerCase().replaceAll('_', ' ')}
        </li>
      ))}
    </ul>,
    place,
  );
}
