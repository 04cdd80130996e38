package dev.retort.processor.entity.join;

import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.EntityBinding.Secondary;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.join.JoinColumns.Joined;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.view.Annotation;
import java.util.List;

/** Primary keys that refer to another primary key: those of secondary tables, of join tables of to-one associations, of joined subclasses. */
public record SecondaryTableKeys(ReadingContext context) {

    /** Gives each secondary table of an entity that has no key yet a key that refers to the entity's. */
    public void bind(EntityBinding entity) {
        entity.secondaries().replaceAll(each -> each.key().isEmpty() ? bound(entity, each) : each);
    }

    private Secondary bound(EntityBinding entity, Secondary secondary) {
        Joined joined = join(entity, secondary.table(), entity, secondary.joinColumns());
        new JoinColumns(context).addForeignKey(joined, entity, secondary.foreignKey());
        return new Secondary(secondary.table(), secondary.joinColumns(), secondary.foreignKey(), joined.columns());
    }

    /**
     * Gives a table a primary key whose columns refer to the key of an entity.
     *
     * @param owner the entity that the table belongs to
     * @param given the {@code @PrimaryKeyJoinColumn}s or {@code @JoinColumn}s; may be empty
     */
    public Joined join(EntityBinding owner, TableBuilder table, EntityBinding target, List<Annotation> given) {
        Joined joined = new JoinColumns(context)
                .join(new JoinRequest(
                        table,
                        target,
                        given,
                        referenced -> context.namer()
                                .primaryKeyJoinColumn(target.table().logical(), referenced),
                        true,
                        null,
                        owner.entity().type()));
        table.setPrimaryKey(joined.columns());
        return joined;
    }
}
