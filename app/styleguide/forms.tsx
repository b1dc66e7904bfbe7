import { Button } from '@/components/ui/button';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { FileDrop } from '@/components/ui/file-drop';
import { RadioGroup } from '@/components/ui/radio-group';
import { SaveBar } from '@/components/ui/save-bar';
import { SelectField } from '@/components/ui/select-field';
import { Surface } from '@/components/ui/surface';
import { TextareaField } from '@/components/ui/textarea-field';
import { TextField } from '@/components/ui/text-field';
import { Specimen, Specimens } from './specimen';

const currencies = [
  { value: 'EUR', label: 'Euro (€)' },
  { value: 'USD', label: 'US dollar ($)' },
];

export function Forms() {
  return (
    <Surface title="Forms" description="Label above, help below, error below with what to do.">
      <Specimens>
        <Specimen name="TextField">
          <TextField label="Company" name="company" help="As it stands on your invoices." />
        </Specimen>
        <Specimen name="TextField: optional, with a value">
          <TextField label="Slug" name="slug" optional defaultValue="acme-sas" />
        </Specimen>
        <Specimen name="TextField: error">
          <TextField
            label="E-mail"
            name="email"
            defaultValue="anna@"
            error="Add what comes after the @, for instance anna@acme.fr."
          />
        </Specimen>
        <Specimen name="TextField: disabled and placeholder">
          <TextField label="Data folder" name="folder" disabled placeholder=".jalon" />
        </Specimen>
        <Specimen name="SelectField">
          <SelectField
            label="Currency"
            name="currency"
            options={currencies}
            help="Everything is shown in it."
          />
        </Specimen>
        <Specimen name="TextareaField">
          <TextareaField label="Note" name="note" optional />
        </Specimen>
        <Specimen name="CheckboxField">
          <CheckboxField
            label="Value open deals at list price"
            name="list"
            defaultChecked
            help="Only those without an amount."
          />
        </Specimen>
        <Specimen name="RadioGroup">
          <RadioGroup
            label="When a row is rejected"
            name="mode"
            defaultValue="each"
            options={[
              {
                value: 'each',
                label: 'Import the good ones',
                help: 'The others can be downloaded.',
              },
              { value: 'all', label: 'Import nothing' },
            ]}
          />
        </Specimen>
        <Specimen name="RadioGroup: inline, with error">
          <RadioGroup
            label="Language"
            name="language"
            inline
            error="Choose one of the two."
            options={[
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' },
            ]}
          />
        </Specimen>
        <Specimen name="FileDrop">
          <FileDrop
            name="file"
            label="CSV file"
            accept=".csv"
            help="UTF-8, UTF-16 or Windows-1252."
          />
        </Specimen>
        <Specimen name="FileDrop: error">
          <FileDrop name="file2" label="CSV file" error="This file is empty. Export it again." />
        </Specimen>
        <Specimen name="SaveBar" wide>
          <SaveBar
            actions={
              <>
                <Button tone="quiet">Discard</Button>
                <Button tone="primary">Save</Button>
              </>
            }
          >
            2 changes: the fiscal year starts in April, open deals are valued at list price.
          </SaveBar>
        </Specimen>
      </Specimens>
    </Surface>
  );
}
