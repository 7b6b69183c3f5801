import { documentOf } from './asking.js';
import { ask } from './ask.js';

const answers = {};
for (const language of ['de', 'en']) answers[`Film ${language}`] = await ask(process.argv[2], documentOf('Film'), { language });
console.log(JSON.stringify(answers));
