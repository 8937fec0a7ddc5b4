import './style.css';
import { render } from 'preact';
import { takeToken } from './api.js';
import { App } from './app.jsx';

takeToken();
const place = document.getElementById('app') as HTMLElement;
place.replaceChildren();
render(<App />, place);
