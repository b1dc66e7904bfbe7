import type { RecordTypeDefinition } from './definition';
import { decimal, externalId, text } from './field';
import { currency } from './usual-fields';

export const productDefinition: RecordTypeDefinition = {
  type: 'product',
  identity: 'name',
  fields: [
    externalId('product id, product code, sku, code produit, code article'),
    text(
      'name',
      'name, product, product name, item, nom, produit, nom du produit, article, désignation, libellé',
      { isRequired: true },
    ),
    text(
      'category',
      'category, series, family, product family, line, product line, type, catégorie, série, famille, gamme',
    ),
    decimal(
      'listPrice',
      'list price, sales price, price, unit price, msrp, prix catalogue, prix, prix de vente, tarif, prix unitaire, prix public',
      { isNeverNegative: true },
    ),
    currency,
  ],
};
