export { contentDisseminationPlatform } from './content-dissemination-platform.js';
export { generativeAiProvider } from './generative-ai-provider.js';
