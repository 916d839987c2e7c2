import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';
import { appConfig } from './app.config';
import { placeSprite } from './ui/sprite';

void placeSprite();
await bootstrapApplication(App, appConfig);
