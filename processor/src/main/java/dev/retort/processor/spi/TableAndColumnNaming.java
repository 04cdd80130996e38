package dev.retort.processor.spi;

/**
 * Names tables, columns, sequences and schemas, as a {@code PhysicalNamingStrategy} or {@code ImplicitNamingStrategy}
 * of the application does at run time. The compiler cannot run the application's strategy, so implement the same rule
 * here.
 *
 * <pre>{@code
 * @Override
 * public DatabaseName table(DatabaseName logical, DatabaseName implied) {
 *     return logical.withText("T_" + logical.text().toUpperCase(Locale.ROOT));
 * }
 * }</pre>
 *
 * <p>For a {@code PhysicalNamingStrategy}, override the first four methods. For an {@code ImplicitNamingStrategy},
 * override the others. They get attributes by the last part of their path ({@code street}), and tables and columns by
 * their logical names. {@code implied} is the name by {@code @Migrations(naming = …)}, which a method returns unless
 * you override it.
 */
public interface TableAndColumnNaming extends Extension {

    /** The physical name of a table: {@code PhysicalNamingStrategy.toPhysicalTableName}. */
    default DatabaseName table(DatabaseName logical, DatabaseName implied) {
        return implied;
    }

    /** The physical name of a column: {@code toPhysicalColumnName}. */
    default DatabaseName column(DatabaseName logical, DatabaseName implied) {
        return implied;
    }

    /** The physical name of a sequence: {@code toPhysicalSequenceName}. */
    default DatabaseName sequence(DatabaseName logical, DatabaseName implied) {
        return implied;
    }

    /** The physical name of a schema or catalog: {@code toPhysicalSchemaName}, {@code toPhysicalCatalogName}. */
    default DatabaseName schema(DatabaseName logical, DatabaseName implied) {
        return implied;
    }

    /** The table of an entity without a table name: {@code determinePrimaryTableName}. */
    default String entityTable(String entityName, String implied) {
        return implied;
    }

    /** The column of a basic attribute without a column name: {@code determineBasicColumnName}. */
    default String basicColumn(String attribute, String implied) {
        return implied;
    }

    /** A join column without a name: {@code determineJoinColumnName}. */
    default String joinColumn(
            String attributeOrEntity, String referencedTable, String referencedColumn, String implied) {
        return implied;
    }

    /**
     * The column of a secondary or joined table that references the primary key: {@code
     * determinePrimaryKeyJoinColumnName}.
     */
    default String primaryKeyJoinColumn(String referencedTable, String referencedColumn, String implied) {
        return implied;
    }

    /** A join table without a name: {@code determineJoinTableName}. */
    default String joinTable(String ownerTable, String targetTable, String attribute, String implied) {
        return implied;
    }

    /** The table of an element collection without a name: {@code determineCollectionTableName}. */
    default String collectionTable(String ownerEntity, String attribute, String implied) {
        return implied;
    }

    /** The order column of a list: {@code determineListIndexColumnName}. */
    default String orderColumn(String attribute, String implied) {
        return implied;
    }

    /** The key column of a map: {@code determineMapKeyColumnName}. */
    default String mapKeyColumn(String attribute, String implied) {
        return implied;
    }
}
