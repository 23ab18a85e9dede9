// What every step of a filing ends with: both buttons save, one goes on.
import { Button, ButtonGroup } from '../../../components/button/button.tsx';

export function SaveButtons({ next = 'Lưu và tiếp tục' }: { readonly next?: string | undefined }) {
  return (
    <ButtonGroup>
      <Button name="intent" value="next">
        {next}
      </Button>
      <Button kind="secondary" name="intent" value="save" formNoValidate>
        Lưu và thoát
      </Button>
    </ButtonGroup>
  );
}
