// Imported before anything else: React and others decide by NODE_ENV when they are loaded.
process.env.NODE_ENV ??= process.argv.includes('--dev') ? 'development' : 'production';

export const development = process.argv.includes('--dev');
