import type { Failure } from './failure-text';

const failed: Failure = { code: 'dataset.errors.uploadFailed', params: {} };

function answerOf(text: string): { id: string } | Failure {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null) return failed;
    if ('id' in answer && typeof answer.id === 'string') return { id: answer.id };
    if (!('code' in answer) || typeof answer.code !== 'string') return failed;
    const params = 'params' in answer ? (answer.params as Failure['params']) : {};
    return { code: answer.code, params };
  } catch (error) {
    if (error instanceof SyntaxError) return failed;
    throw error;
  }
}

/** A file that was saved meanwhile can't be read any more; else it was the connection. */
async function whyFailed(file: File): Promise<Failure> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return failed;
  } catch {
    return { code: 'dataset.errors.fileChanged', params: {} };
  }
}

/** Sends a file as it is and tells how far it is; fetch() can't tell that of a body. */
export function sendFile(
  slug: string,
  file: File,
  onProgress: (sentBytes: number) => void,
): Promise<{ id: string } | Failure> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ org: slug, name: file.name });
    request.open('POST', `/api/uploads?${query.toString()}`);
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => resolve(answerOf(request.responseText));
    request.onerror = () => void whyFailed(file).then(resolve);
    request.send(file);
  });
}
