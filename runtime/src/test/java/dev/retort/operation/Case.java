package dev.retort.operation;

import static dev.retort.Definitions.set;
import static dev.retort.Definitions.where;
import static dev.retort.schema.Types.array;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.bool;
import static dev.retort.schema.Types.date;
import static dev.retort.schema.Types.decimal;
import static dev.retort.schema.Types.definition;
import static dev.retort.schema.Types.enumeration;
import static dev.retort.schema.Types.integer;
import static dev.retort.schema.Types.json;
import static dev.retort.schema.Types.namedEnumeration;
import static dev.retort.schema.Types.timestamp;
import static dev.retort.schema.Types.uncheckedEnumeration;
import static dev.retort.schema.Types.uuid;
import static dev.retort.schema.Types.varchar;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Sql;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * An operation on a schema, and its reverse on what comes out of it.
 *
 * @param name what the file of its expected SQL is called
 */
public record Case(String name, Schema before, Operation operation) {

    /** Keys over the same column, of which each can be dropped. */
    private static final TablePart[] TWICE = {
        new Column("a", integer(), false),
        new PrimaryKey("pk_t", List.of("a")),
        new UniqueConstraint("uq_first", List.of("a")),
        new UniqueConstraint("uq_second", List.of("a"))
    };

    public static final Table GUEST = Table.of(
                    "guest",
                    new Column("id", bigint(), false).asIdentity(),
                    new Column("name", varchar(100), false),
                    new Column("fax", varchar(40), true).withDefault("'0'"),
                    new Column("mood", enumeration("GOOD", "BAD"), false),
                    new Column("stars", integer(), true),
                    new Column("born", date(), true),
                    new Column("email", varchar(255), true).withComment("it's theirs"),
                    new Column("initial", varchar(1), true).generatedAs("substring(name, 1, 1)"),
                    new PrimaryKey("", List.of("id")),
                    new UniqueConstraint("", List.of("email")),
                    new UniqueConstraint("uq_guest_name_born", List.of("name", "born")),
                    new Check("", "stars", "stars between 0 and 5"),
                    new Check("ck_guest_name", "name", "name <> ''"),
                    Index.of("ix_guest_name", "name", "born desc"))
            .withComment("who stays");

    public static final Table BOOKING = Table.of(
            "booking",
            new Column("id", bigint(), false),
            new Column("guest_id", bigint(), true),
            new Column("price", decimal(10, 2), true),
            new PrimaryKey("pk_booking", List.of("id")),
            foreignKey("fk_booking_guest_id", "guest_id", "guest"));

    private static final Schema BOTH = Schema.empty().plus(GUEST).plus(BOOKING);
    private static final Schema FREE = Schema.empty().plus(GUEST).plus(BOOKING.withForeignKeys(List.of()));
    private static final Sequence SEQUENCE = new Sequence("booking_seq", 1, 50);

    /** Every kind of operation but raw SQL, drops among the reverses. */
    public static Stream<Case> all() {
        return Stream.of(tables(), columns(), alterations(), constraints(), online(), rest(), names())
                .flatMap(each -> each);
    }

    private static Stream<Case> tables() {
        return Stream.of(
                new Case("CreateTable", Schema.empty(), new CreateTable(GUEST)),
                new Case(
                        "CreateTable-serial",
                        Schema.empty(),
                        new CreateTable(Table.of(
                                "note",
                                new Column("id", integer().on("postgresql", "serial"), false).asIdentity(),
                                new PrimaryKey("pk_note", List.of("id"))))),
                new Case("CreateTable-foreignKey", Schema.empty().plus(GUEST), new CreateTable(BOOKING)),
                new Case("CreateTable-keysOverTheSame", Schema.empty(), new CreateTable(Table.of("t", TWICE))),
                new Case("RenameTable", BOTH, new RenameTable("guest", "visitor")),
                new Case("CommentOnTable", BOTH, new CommentOnTable("guest", "who stays", "who's there")),
                new Case("CommentOnTable-none", BOTH, new CommentOnTable("guest", "who stays", "")));
    }

    private static Stream<Case> columns() {
        return Stream.of(
                add("AddColumn", new Column("note", varchar(500), true)),
                add(
                        "AddColumn-full",
                        new Column("vip", bool(), false).withDefault("false").withComment("very")),
                add("AddColumn-enumeration", new Column("state", enumeration(20, "NEW", "DONE"), true)),
                add("AddColumn-named", new Column("genre", namedEnumeration("Genre", "FOLK", "JAZZ"), true)),
                add("AddColumn-generated", new Column("twice", integer(), true).generatedAs("stars * 2")),
                add("AddColumn-array", new Column("tags", array(varchar(20)), true)),
                add("AddColumn-definition", new Column("city", definition("varchar(30) default 'Rome'"), false)),
                new Case("RenameColumn", BOTH, new RenameColumn("guest", "stars", "rating")),
                new Case("RenameColumn-enumeration", BOTH, new RenameColumn("guest", "mood", "temper")),
                new Case("RenameColumn-computed", BOTH, new RenameColumn("guest", "name", "label")),
                new Case("RenameColumn-unique", BOTH, new RenameColumn("guest", "email", "mail")),
                new Case("RenameColumn-referenced", BOTH, new RenameColumn("guest", "id", "number")),
                new Case("RenameColumn-json", documents(), new RenameColumn("file", "body", "text")),
                new Case("RenameColumn-checked", documents(), new RenameColumn("file", "pages", "length")));
    }

    /** A column that MariaDB keeps as text with a check of its own, and one with a check that is part of it. */
    private static Schema documents() {
        return Schema.empty()
                .plus(Table.of(
                        "file",
                        new Column("id", bigint(), false),
                        new Column("body", json(), false).withComment("what's in it"),
                        new Column("pages", integer(), true).withDefault("1"),
                        new Check("", "pages", "pages > 0"),
                        new PrimaryKey("", List.of("id"))));
    }

    private static Stream<Case> alterations() {
        Column name = column("name");
        Column fax = column("fax");
        Column mood = column("mood");
        Column stars = column("stars");
        return Stream.of(
                alter("AlterColumn-length", name, name.withType(varchar(200))),
                alter("AlterColumn-type", stars, stars.withType(bigint())),
                alter("AlterColumn-checkedNumber", stars, stars.withType(decimal(10, 2))),
                alter("AlterColumn-cast", column("born"), column("born").withType(timestamp(6))),
                alter("AlterColumn-using", fax, fax.withType(integer()).withDefault("7")),
                alter("AlterColumn-nullable", name, name.withNullable(true)),
                alter("AlterColumn-default", fax, fax.withDefault("'other'")),
                alter("AlterColumn-noDefault", fax, fax.withDefault("")),
                alter("AlterColumn-identity", column("id"), new Column("id", bigint(), false)),
                alter(
                        "AlterColumn-serial",
                        column("id"),
                        column("id").withType(bigint().on("postgresql", "bigserial"))),
                alter("AlterColumn-native", column("id"), column("id").asNative()),
                alter("AlterColumn-comment", name, name.withComment("in full")),
                alter("AlterColumn-values", mood, mood.withType(enumeration("GOOD", "BAD", "UGLY"))),
                alter(
                        "AlterColumn-computedFromNowOn",
                        mood,
                        new Column("mood", integer(), true).generatedAs("stars * 2")),
                alter("AlterColumn-unchecked", mood, mood.withType(uncheckedEnumeration("GOOD", "BAD"))),
                alter("AlterColumn-definedValues", fax, fax.withType(definition("varchar(40)", "0", "1"))),
                alter(
                        "AlterColumn-typeByDatabase",
                        fax,
                        fax.withType(fax.type().on("mariadb", "char(40)").on("mysql", "char(40)"))),
                alter("AlterColumn-named", fax, fax.withType(namedEnumeration("Fax", "0", "1"))),
                new Case(
                        "AlterColumn-namedValues",
                        named("FOLK", "JAZZ"),
                        AlterColumn.between("gig", genre("FOLK", "JAZZ"), genre("BEAT", "FOLK", "IT'S", "JAZZ"))),
                new Case(
                        "AlterColumn-namedValueGone",
                        named("FOLK", "JAZZ", "POP"),
                        AlterColumn.between("gig", genre("FOLK", "JAZZ", "POP"), genre("FOLK", "JAZZ", "SOUL"))),
                alter("AlterColumn-enumeration", mood, mood.withType(varchar(255))),
                alter(
                        "AlterColumn-expression",
                        column("initial"),
                        column("initial").generatedAs("upper(name)")),
                alter("AlterColumn-computed", column("initial"), new Column("initial", varchar(1), true)));
    }

    private static Schema named(String... values) {
        return BOTH.plus(Table.of("gig", new Column("id", bigint(), false), genre(values)));
    }

    private static Column genre(String... values) {
        return new Column("genre", namedEnumeration("Genre", values), false).withDefault("'JAZZ'");
    }

    private static Stream<Case> constraints() {
        return Stream.of(
                new Case(
                        "AddPrimaryKey",
                        schemaOf(new Column("a", integer(), false)),
                        new AddPrimaryKey("t", new PrimaryKey("pk_t", List.of("a")))),
                new Case(
                        "AddPrimaryKey-unnamed",
                        schemaOf(new Column("a", integer(), false)),
                        new AddPrimaryKey("t", new PrimaryKey("", List.of("a")))),
                new Case("AddUnique", BOTH, new AddUnique("guest", new UniqueConstraint("uq_fax", List.of("fax")))),
                new Case(
                        "AddUnique-servingForeignKey",
                        BOTH,
                        new AddUnique("booking", new UniqueConstraint("uq_guest", List.of("guest_id", "price")))),
                new Case(
                        "AddForeignKey-second",
                        BOTH,
                        new AddForeignKey("booking", foreignKey("fk_again", "guest_id", "guest"))),
                new Case(
                        "AddForeignKey-first",
                        Schema.empty()
                                .plus(GUEST)
                                .plus(BOOKING.withForeignKeys(List.of(foreignKey("fk_again", "guest_id", "guest")))),
                        new AddForeignKey("booking", foreignKey("fk_booking", "guest_id", "guest"))),
                new Case(
                        "AddUnique-implicit",
                        BOTH,
                        new AddUnique(
                                "guest", new UniqueConstraint("UK77p1d7lnqrv5a0ieqb4d9a5d1", List.of("fax"), true))),
                new Case(
                        "DropUnique-second",
                        schemaOf(TWICE),
                        new DropUnique("t", ConstraintReference.named("uq_second"))),
                new Case("AddUnique-unnamed", BOTH, new AddUnique("guest", new UniqueConstraint("", List.of("fax")))),
                new Case(
                        "AddForeignKey",
                        FREE,
                        new AddForeignKey(
                                "booking",
                                foreignKey("fk_booking_guest_id", "guest_id", "guest")
                                        .onDelete(ReferentialAction.CASCADE)
                                        .onUpdate(ReferentialAction.RESTRICT))),
                new Case(
                        "AddForeignKey-unnamed",
                        FREE,
                        new AddForeignKey("booking", foreignKey("", "guest_id", "guest"))),
                new Case("AddCheck", BOTH, new AddCheck("booking", new Check("ck_price", "price", "price > 0"))),
                new Case(
                        "AddCheck-byDatabase",
                        BOTH,
                        new AddCheck(
                                "booking",
                                new Check(
                                        "ck_price",
                                        "price",
                                        Sql.of("price > 0")
                                                .on("h2", "price > 1")
                                                .on("mariadb", "")))),
                new Case("AddCheck-table", BOTH, new AddCheck("guest", new Check("", "", "name <> email"))),
                new Case("AddCheck-joined", BOTH, new AddCheck("guest", new Check("", "stars", "stars <> 4"))),
                new Case(
                        "RenameConstraint-unique",
                        BOTH,
                        new RenameConstraint("guest", "uq_guest_name_born", "uq_guest")),
                new Case("RenameConstraint-check", BOTH, new RenameConstraint("guest", "ck_guest_name", "ck_name")),
                new Case("RenameConstraint-primaryKey", BOTH, new RenameConstraint("booking", "pk_booking", "pk_b")),
                new Case(
                        "RenameConstraint-foreignKey",
                        BOTH,
                        new RenameConstraint("booking", "fk_booking_guest_id", "fk_guest")),
                new Case("AddCheck-enumeration", BOTH, new AddCheck("guest", new Check("", "mood", "mood <> 'BAD'"))));
    }

    private static Stream<Case> online() {
        Column fax = column("fax");
        return Stream.of(
                        new Case("index", BOTH, new CreateIndex("booking", Index.of("ix", "guest_id"))),
                        new Case(
                                "unique",
                                BOTH,
                                new AddUnique("guest", new UniqueConstraint("uq_fax", List.of("fax", "name")))),
                        new Case(
                                "primaryKey",
                                schemaOf(new Column("a", integer(), false)),
                                new AddPrimaryKey("t", new PrimaryKey("pk_t", List.of("a")))),
                        new Case("check", BOTH, new AddCheck("booking", new Check("ck_price", "price", "price > 0"))),
                        new Case(
                                "foreignKey",
                                FREE,
                                new AddForeignKey("booking", foreignKey("fk_booking", "guest_id", "guest"))),
                        new Case("notNull", BOTH, AlterColumn.between("guest", fax, fax.withNullable(false))))
                .map(each -> new Case("Online-" + each.name(), each.before(), new Online(each.operation())));
    }

    private static Stream<Case> rest() {
        Schema sequence = BOTH.withSequences(List.of(SEQUENCE));
        return Stream.of(
                new Case("CreateIndex", BOTH, new CreateIndex("booking", Index.of("ix", "price desc", "guest_id"))),
                new Case(
                        "CreateIndex-unique",
                        BOTH,
                        new CreateIndex("guest", Index.of("ix", "fax").asUnique())),
                new Case("CreateIndex-expression", BOTH, new CreateIndex("guest", Index.of("ix", "lower(name) desc"))),
                new Case("RenameIndex", BOTH, new RenameIndex("guest", "ix_guest_name", "ix_name")),
                new Case("CreateView", BOTH, new CreateView(new View("guest_name", "select name from guest"))),
                new Case("CreateSequence", BOTH, new CreateSequence(SEQUENCE)),
                new Case("CreateSchema", BOTH, new CreateSchema("sales")),
                new Case(
                        "CreateSequence-native",
                        BOTH,
                        new CreateSequence(SEQUENCE.withOptions("cache 20").asNative())),
                new Case("CreateSequence-fromZero", BOTH, new CreateSequence(new Sequence("booking_seq", 0, 1))),
                new Case("CreateSequence-down", BOTH, new CreateSequence(new Sequence("booking_seq", 5, -1))),
                new Case(
                        "InsertRows",
                        BOTH,
                        new InsertRows(
                                "guest",
                                List.of("id", "name", "mood", "stars", "born"),
                                List.of(
                                        new Row(Arrays.asList(
                                                1, "O'Hara \\", "GOOD", null, LocalDate.of(1999, 12, 31))),
                                        new Row(Arrays.asList(2L, "line\nline", "BAD", 5, null))))),
                new Case(
                        "InContext",
                        BOTH,
                        new InContext(
                                new InsertRows(
                                        "guest",
                                        List.of("id", "name", "mood"),
                                        List.of(new Row(List.of(1, "Ada", "GOOD")))),
                                List.of("demo", "test"))),
                new Case(
                        "UpdateRows",
                        BOTH,
                        new UpdateRows(
                                "guest",
                                where("name", "O'Hara"),
                                List.of(
                                        set("fax").from("1").to("2"),
                                        set("stars").from(null).to(5)))),
                new Case(
                        "AlterSequence",
                        sequence,
                        AlterSequence.between(SEQUENCE, new Sequence("booking_seq", 100, 10))));
    }

    private static Stream<Case> names() {
        Table quoted = Table.of(
                "`Order Line`",
                new Column("`Id`", integer(), false),
                new Column("order", varchar(10), false),
                new Column("user", enumeration("A'B", "C"), true),
                new Column("naïve", uuid(), true),
                new PrimaryKey("", List.of("`Id`")),
                new UniqueConstraint("", List.of("order")),
                new Check("", "`Id`", "`Id` > 0 and 'a `b` c' <> ''"),
                Index.of("`Ix`", "order"));
        Table sales = Table.of(
                "sales.item",
                new Column("id", integer(), false),
                new Column("part_of", integer(), true),
                new PrimaryKey("", List.of("id")),
                new UniqueConstraint("", List.of("part_of", "id")),
                foreignKey("", "part_of", "sales.item"),
                Index.of("ix_item", "part_of"));
        String longest = "a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cut_off";
        Table cut = Table.of(
                longest,
                new Column("a_column_with_a_name_of_some_length", enumeration("A"), false),
                new PrimaryKey("", List.of("a_column_with_a_name_of_some_length")));
        return Stream.of(
                new Case("names-quoted", Schema.empty(), new CreateTable(quoted)),
                new Case(
                        "names-renamed",
                        Schema.empty().plus(quoted),
                        new RenameColumn("`Order Line`", "order", "`Order`")),
                new Case(
                        "names-quotedIndex",
                        Schema.empty().plus(quoted),
                        new RenameIndex("`Order Line`", "`Ix`", "`My Ix`")),
                new Case("names-schema", Schema.empty(), new CreateTable(sales)),
                new Case(
                        "names-schemaIndex",
                        Schema.empty().plus(sales),
                        new RenameIndex("sales.item", "ix_item", "ix_i")),
                new Case("names-schemaTable", Schema.empty().plus(sales), new RenameTable("sales.item", "sales.part")),
                new Case("names-long", Schema.empty(), new CreateTable(cut)));
    }

    private static Case add(String name, Column column) {
        return new Case(name, BOTH, new AddColumn("guest", column));
    }

    private static Case alter(String name, Column from, Column to) {
        return new Case(name, BOTH, AlterColumn.between("guest", from, to));
    }

    private static Column column(String name) {
        return GUEST.column(name).orElseThrow();
    }

    private static Schema schemaOf(TablePart... parts) {
        return Schema.empty().plus(Table.of("t", parts));
    }

    private static ForeignKey foreignKey(String name, String column, String table) {
        return new ForeignKey(
                name, List.of(column), table, List.of("id"), ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION);
    }

    @Override
    public String toString() {
        return name;
    }
}
