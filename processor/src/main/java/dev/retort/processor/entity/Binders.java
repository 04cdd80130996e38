package dev.retort.processor.entity;

import dev.retort.processor.entity.model.Attribute;
import java.util.ArrayList;
import java.util.List;

/** The parts that bind one concern each; a part reaches the others through this. */
final class Binders {
    private final Context context;
    private final BasicColumns basicColumns;
    private final JoinColumns joinColumns;
    private final AttributeBinder attributes;
    private final Ids ids;
    private final Keys keys;
    private final JoinTables joinTables;
    private final ToOneColumns toOnes;
    private final Plurals plurals;
    private final List<Pending> pending = new ArrayList<>();
    private final List<Pending> coded = new ArrayList<>();
    private final List<GeneratedId> generatedIds = new ArrayList<>();

    /** An attribute that is not done with: an association waits for the keys, a document for what is said of its column. */
    record Pending(Holder holder, Attribute attribute, Property property) {}

    /** A column whose values are generated. */
    record GeneratedId(EntityBinding entity, Attribute attribute, TableBuilder table, String column) {}

    Binders(Context context) {
        this.context = context;
        this.basicColumns = new BasicColumns(context);
        this.joinColumns = new JoinColumns(context);
        this.attributes = new AttributeBinder(this);
        this.ids = new Ids(this);
        this.keys = new Keys(this);
        this.joinTables = new JoinTables(this);
        this.toOnes = new ToOneColumns(this);
        this.plurals = new Plurals(this);
    }

    Context context() {
        return context;
    }

    BasicColumns basicColumns() {
        return basicColumns;
    }

    JoinColumns joinColumns() {
        return joinColumns;
    }

    AttributeBinder attributes() {
        return attributes;
    }

    Ids ids() {
        return ids;
    }

    Keys keys() {
        return keys;
    }

    JoinTables joinTables() {
        return joinTables;
    }

    ToOneColumns toOnes() {
        return toOnes;
    }

    Plurals plurals() {
        return plurals;
    }

    /** The associations met so far. */
    List<Pending> pending() {
        return pending;
    }

    /** The basic attributes met so far that have a type code: documents may be among them. */
    List<Pending> coded() {
        return coded;
    }

    /** The generated key columns met so far. */
    List<GeneratedId> generatedIds() {
        return generatedIds;
    }
}
