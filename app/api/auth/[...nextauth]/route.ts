import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { nextAuthOptions } from '@/server/auth/next-auth';

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

async function handle(request: NextRequest, context: Context): Promise<Response> {
  const response: unknown = await NextAuth(request, context, nextAuthOptions());
  if (response instanceof Response) return response;
  throw new Error('next-auth gave no response');
}

export { handle as GET, handle as POST };
