import type { EntityMetadata } from 'typeorm';

/** A table as the mechanism writes it. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** Rows belong to a workspace. */
  readonly tenant: boolean;
  /** Rows count their versions. */
  readonly versioned: boolean;
}

export type TableShapes = ReadonlyMap<string, TableShape>;

/** Reads the tables from the entities' metadata. */
export function tableShapes(entities: readonly EntityMetadata[]): TableShapes {
  return new Map(entities.map((entity) => [entity.tableName, shapeOf(entity)]));
}

function shapeOf(entity: EntityMetadata): TableShape {
  const names = entity.columns.map((column) => column.databaseName);
  return {
    name: entity.tableName,
    columns: names.filter((name) => name !== 'workspace_id'),
    tenant: names.includes('workspace_id'),
    versioned: names.includes('version'),
  };
}
