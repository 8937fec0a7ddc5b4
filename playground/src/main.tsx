import './style.css';
import { render } from 'preact';
import { App } from './app.jsx';

const place = document.getElementById('app') as HTMLElement;
place.replaceChildren();
render(<App />, place);
