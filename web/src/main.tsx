import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';
import { createRoot } from 'react-dom/client';
import { fetchExamples } from './examples';
import { Playground } from './Playground';

const place = document.getElementById('playground');
if (!place) throw new Error('index.html has no element with the id "playground"');
createRoot(place).render(<Playground examples={await fetchExamples()} />);
