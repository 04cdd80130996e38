package dev.retort.processor.entity.association;

import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.join.JoinColumns;
import dev.retort.processor.entity.join.JoinColumns.Joined;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;

/**
 * To-one associations with {@code @JoinFormula} or {@code @JoinColumnOrFormula}. The columns among the formulas refer to theirs, but there is
 * no foreign key over an expression. The referenced columns are unique together.
 */
record FormulaJoins(ReadingContext context) {

    /** Binds the columns, if there are any; the target's key is bound already. */
    void bind(ToOneMapping mapping, EntityBinding target, MappedProperty property) {
        List<Annotation> given = mapping.joinColumns().stream()
                .filter(each -> !each.string("referencedColumnName").isBlank())
                .toList();
        if (given.isEmpty()) {
            return;
        }
        List<String> referenced = new ArrayList<>();
        for (String name : mapping.referencedByColumnsOrFormulas()) {
            target.table().columnNamed(name).ifPresent(column -> referenced.add(column.name()));
        }
        referenced.sort(target.attributeOrder());
        Joined joined = new JoinColumns(context)
                .join(ToOneJoins.request(context, mapping, mapping.table(), target, given, mapping.isMandatory()));
        property.setTable(joined.table());
        property.setColumns(joined.columns());
        boolean isKey = referenced.size() == target.key().size()
                && referenced.stream().allMatch(each -> Names.contains(target.key(), each));
        if (!isKey) {
            target.table().addUnique(referenced);
        }
    }
}
