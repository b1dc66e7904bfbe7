export { TeamNotFound as default } from '@/components/board/team-not-found';
