package dev.retort.dialect.sql;

import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.ColumnType.Attribute;
import dev.retort.schema.ColumnType.Struct;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The clauses of composite types. */
public final class StructStatements {
    private final Identifiers names;
    private final VendorTypes types;

    public StructStatements(Identifiers names, VendorTypes types) {
        this.names = names;
        this.types = types;
    }

    /** {@code (street varchar(255), zip integer)}. */
    public String attributes(Struct type) {
        return type.attributes().stream().map(this::attribute).collect(Collectors.joining(", ", "(", ")"));
    }

    private String attribute(Attribute attribute) {
        return names.sql(attribute.name()) + " " + types.of(attribute.type());
    }

    /** The attribute of a name. */
    public Optional<Attribute> named(Struct type, String name) {
        return type.attributes().stream()
                .filter(each -> Names.same(each.name(), name))
                .findFirst();
    }

    /**
     * The clauses that change a type where it is; empty where its attributes would not come out in their order, or one has another type: a value is
     * read by position. A type within counts as the same as long as it has its name.
     *
     * @param add what stands before the definition of an attribute that comes, and {@code added} behind it
     * @param drop what stands before the name of an attribute that goes, and {@code dropped} behind it
     */
    public Optional<List<String>> steps(Struct from, Struct to, String add, String added, String drop, String dropped) {
        if (!from.becomesInPlace(to, types::of)) {
            return Optional.empty();
        }
        List<String> steps = new ArrayList<>();
        from.attributes().stream()
                .filter(each -> named(to, each.name()).isEmpty())
                .forEach(each -> steps.add(drop + names.sql(each.name()) + dropped));
        to.attributes().stream()
                .filter(each -> named(from, each.name()).isEmpty())
                .forEach(each -> steps.add(add + attribute(each) + added));
        return Optional.of(steps);
    }
}
