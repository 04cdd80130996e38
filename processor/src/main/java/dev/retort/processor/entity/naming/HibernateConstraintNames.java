package dev.retort.processor.entity.naming;

import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.UniqueConstraint;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The names that Hibernate generates: a prefix and the MD5 of table and columns, in base 35. Those of unique constraints are implicit: it
 * leaves them out on the databases whose unique constraints it writes into CREATE TABLE. Primary keys and checks have no name anywhere.
 */
final class HibernateConstraintNames implements ConstraintNamer {

    @Override
    public String primaryKey(String table) {
        return "";
    }

    @Override
    public String foreignKey(String table, List<String> columns, String referencedTable) {
        return "FK" + hash("table`" + simple(table) + "`references`" + simple(referencedTable) + "`" + text(columns));
    }

    @Override
    public String repeatedForeignKey(String table, List<String> columns, String referencedTable) {
        return "FK_" + hash(generated(HashedName.constraint(table, columns)));
    }

    @Override
    public UniqueConstraint unique(String table, List<String> columns, HashedName hashed) {
        return new UniqueConstraint(name(hashed), columns, true);
    }

    @Override
    public String index(String table, List<String> columns, List<String> written) {
        return name(HashedName.index(table, written));
    }

    @Override
    public String check(String table, String column, String expression) {
        return "";
    }

    @Override
    public Schema distinct(Schema schema) {
        return schema;
    }

    private static String name(HashedName hashed) {
        if (hashed.isGenerated()) {
            return hashed.prefix() + hash(generated(hashed));
        }
        return hashed.prefix() + hash("table`" + simple(hashed.table()) + "`" + text(hashed.columns()));
    }

    /** Names without quotes, in the order of the names as they are written. */
    private static String generated(HashedName hashed) {
        String table = simple(hashed.table()).text();
        return hashed.isNaturalId()
                ? table + hashed.columns().get(0)
                : hashed.columns().stream()
                        .map(column -> Identifier.parse(column).text())
                        .sorted()
                        .map(column -> "column`" + column + "`")
                        .collect(Collectors.joining("", "table`" + table + "`", ""));
    }

    private static Identifier simple(String table) {
        return Identifier.parse(Names.simple(table));
    }

    /** The columns in an order that does not depend on how they were bound. */
    private static String text(List<String> columns) {
        return columns.stream()
                .map(Identifier::parse)
                .sorted(Comparator.comparing(Identifier::canonical))
                .map(column -> "column`" + column + "`")
                .collect(Collectors.joining());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).toString(35);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
