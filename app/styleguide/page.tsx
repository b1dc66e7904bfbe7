import { Button } from '@/components/ui/button';
import { PublicLayout } from '@/components/layout/public-layout';
export default function P() {
  return (
    <PublicLayout>
      <h1 className="text-headline">Hello</h1>
      <Button tone="primary">Ok</Button>
    </PublicLayout>
  );
}
