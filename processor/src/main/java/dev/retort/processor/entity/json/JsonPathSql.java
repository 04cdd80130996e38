package dev.retort.processor.entity.json;

import dev.retort.dialect.Dialects;
import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeKind;
import dev.retort.schema.Types;
import java.util.List;
import java.util.Set;

/**
 * How a database reads a value out of a JSON document or a composite value, as Hibernate has it do so: a value that is missing, or null in the
 * document, is null. Binary values stand in it in hexadecimal digits.
 */
abstract class JsonPathSql {
    /** A composite type, of which PostgreSQL checks the attributes. */
    static final JsonPathSql STRUCT = new OfStruct();

    private static final JsonPathSql POSTGRESQL = new OfPostgreSql();

    private static final Set<TypeKind> BINARY = Set.of(TypeKind.BINARY, TypeKind.VARBINARY, TypeKind.BYTES);

    private static final Set<TypeKind> TEXTS =
            Set.of(TypeKind.CHAR, TypeKind.VARCHAR, TypeKind.NCHAR, TypeKind.NVARCHAR);

    private final String database;

    JsonPathSql(String database) {
        this.database = database;
    }

    /** The databases of which a version of Hibernate knows how. */
    static List<JsonPathSql> of(HibernateProfile profile) {
        return profile.checksDocumentsEverywhere()
                ? List.of(
                        new OfH2(profile.castsEnumsOfDocumentsToTexts()),
                        POSTGRESQL,
                        new OfMySql("mysql", true),
                        new OfMySql("mariadb", false))
                : List.of(POSTGRESQL);
    }

    /** The database, by the name of Retort's dialect. */
    final String database() {
        return database;
    }

    /** A document within another one: {@code position->'home'}. */
    abstract String document(String around, String name);

    /**
     * A value of a type: {@code cast(position->>'at' as timestamp(6) with time zone)}.
     *
     * @param sized whether the length of a text is known to Hibernate, which is where there is a {@code @Column}
     */
    abstract String value(String around, String name, ColumnType type, boolean sized);

    /** Whether the database has no type of its own for the names of an enum's constants, so that a check has to say them. */
    boolean checksEnums() {
        return false;
    }

    /** Whether it is known how it reads a value of a type. */
    boolean isKnown(ColumnType type) {
        return type instanceof ColumnType.Basic || type instanceof ColumnType.Enumeration;
    }

    /** The type that a value is cast to: its column's, or any text. */
    String castType(ColumnType type, boolean sized) {
        return isText(type) && !sized ? "varchar" : Dialects.named(database).type(type);
    }

    static boolean isText(ColumnType type) {
        return type instanceof ColumnType.Enumeration
                || (type instanceof ColumnType.Basic basic && TEXTS.contains(basic.kind()));
    }

    static boolean isBinary(ColumnType type) {
        return type instanceof ColumnType.Basic basic && BINARY.contains(basic.kind());
    }

    private static final class OfH2 extends JsonPathSql {
        private final boolean castsEnumsToTexts;

        OfH2(boolean castsEnumsToTexts) {
            super("h2");
            this.castsEnumsToTexts = castsEnumsToTexts;
        }

        @Override
        String document(String around, String name) {
            return "(" + around + ").\"" + name + "\"";
        }

        @Override
        String value(String around, String name, ColumnType type, boolean sized) {
            String text =
                    "stringdecode(regexp_replace(nullif(" + document(around, name) + ",JSON'null'),'^\"(.*)\"$','$1'))";
            String value = isBinary(type) ? "hextoraw(regexp_replace(" + text + ",'([0-9a-f][0-9a-f])','00$1'))" : text;
            return "cast(" + value + " as " + castType(type, sized) + ")";
        }

        /** Hibernate casts an enum's name to its type, or to a text. */
        @Override
        String castType(ColumnType type, boolean sized) {
            boolean oneCharacter = type instanceof ColumnType.Basic basic
                    && (basic.kind() == TypeKind.CHAR || basic.kind() == TypeKind.NCHAR);
            if (oneCharacter && !sized) {
                return "char";
            }
            ColumnType plain = castsEnumsToTexts && type instanceof ColumnType.Enumeration names
                    ? Types.varchar(names.length())
                    : type;
            return super.castType(plain, sized);
        }
    }

    private static final class OfPostgreSql extends JsonPathSql {
        OfPostgreSql() {
            super("postgresql");
        }

        @Override
        String document(String around, String name) {
            return around + "->'" + name + "'";
        }

        @Override
        String value(String around, String name, ColumnType type, boolean sized) {
            String text = around + "->>'" + name + "'";
            return isBinary(type)
                    ? "decode(" + text + ",'hex')"
                    : "cast(" + text + " as " + castType(type, sized) + ")";
        }

        @Override
        boolean checksEnums() {
            return true;
        }
    }

    private static final class OfStruct extends JsonPathSql {
        OfStruct() {
            super("postgresql");
        }

        @Override
        String document(String around, String name) {
            return "(" + around + ")." + name;
        }

        @Override
        String value(String around, String name, ColumnType type, boolean sized) {
            return document(around, name);
        }

        @Override
        boolean checksEnums() {
            return true;
        }

        @Override
        boolean isKnown(ColumnType type) {
            return true;
        }
    }

    /** MySQL, and MariaDB, whose documents are text. */
    private static final class OfMySql extends JsonPathSql {
        private static final Set<TypeKind> TEXTS = Set.of(TypeKind.CHAR, TypeKind.VARCHAR, TypeKind.TEXT);
        private static final Set<TypeKind> NATIONAL_TEXTS = Set.of(TypeKind.NCHAR, TypeKind.NVARCHAR, TypeKind.NTEXT);
        private static final Set<TypeKind> INTEGERS =
                Set.of(TypeKind.TINYINT, TypeKind.SMALLINT, TypeKind.INTEGER, TypeKind.BIGINT);
        private static final Set<TypeKind> FLOATS = Set.of(TypeKind.REAL, TypeKind.FLOAT, TypeKind.DOUBLE);

        private final boolean typed;

        /** Whether documents have a type of their own. */
        OfMySql(String database, boolean typed) {
            super(database);
            this.typed = typed;
        }

        private String literal(String json) {
            return typed ? "cast('" + json + "' as json)" : "'" + json + "'";
        }

        @Override
        String document(String around, String name) {
            return "nullif(json_extract(" + around + ",'$." + name + "')," + literal("null") + ")";
        }

        @Override
        String value(String around, String name, ColumnType type, boolean sized) {
            String document = document(around, name);
            if (type.equals(Types.bool())) {
                return "case " + document + " when " + literal("true") + " then true when " + literal("false")
                        + " then false end";
            }
            String text = "json_unquote(" + document + ")";
            if (isBinary(type)) {
                return "unhex(" + text + ")";
            }
            return typed && type.equals(Types.uuid())
                    ? "uuid_to_bin(" + text + ")"
                    : "cast(" + text + " as " + castType(type, sized) + ")";
        }

        @Override
        String castType(ColumnType type, boolean sized) {
            TypeKind kind = type instanceof ColumnType.Basic basic ? basic.kind() : TypeKind.TEXT;
            if (INTEGERS.contains(kind)) {
                return "signed";
            }
            if (!typed && FLOATS.contains(kind)) {
                return "double";
            }
            if (TEXTS.contains(kind)) {
                return "char";
            }
            return NATIONAL_TEXTS.contains(kind) ? "char character set utf8mb4" : super.castType(type, sized);
        }
    }
}
