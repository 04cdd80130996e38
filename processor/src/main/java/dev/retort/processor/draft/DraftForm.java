package dev.retort.processor.draft;

import dev.retort.operation.Operation;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * How a change goes into a database that is full and in use.
 *
 * @param fills the values of existing rows
 * @param online whether a large PostgreSQL table stays usable
 * @param phased whether what the old version can't work with comes in a second revision
 */
public record DraftForm(List<BackfillValue> fills, boolean online, boolean phased) {
    public DraftForm {
        fills = List.copyOf(fills);
    }

    /**
     * The revisions that some operations become.
     *
     * @param before the schema that the first operation starts from
     * @throws IllegalArgumentException if one of the fills is about no column that needs one; its message is that fill
     */
    public List<DraftPart> parts(List<Operation> operations, Schema before) {
        List<Operation> filled = SafeNotNull.into(operations, fills);
        List<DraftPart> parts = phased ? PhasedChange.of(filled, before) : List.of(new DraftPart("", filled, true));
        List<DraftPart> apart =
                parts.stream().flatMap(part -> FilledApart.of(part).stream()).toList();
        return online
                ? apart.stream().flatMap(part -> OnlineForm.of(part).stream()).toList()
                : apart;
    }

    /**
     * A draft in parts, a revision each, each behind the one before it.
     *
     * @param whole all of it in one; what its downgrade is, and what rows mean, holds for the parts
     * @param rules the hazard rules of the project
     * @param ids the id of a part
     */
    public List<Draft> divided(Draft whole, List<DraftPart> parts, HazardRules rules, PartId ids) {
        List<Draft> revisions = new ArrayList<>();
        List<String> parents = whole.parents();
        Schema schema = whole.before();
        for (DraftPart part : parts) {
            String message = part.label().isEmpty() ? whole.message() : whole.message() + ", " + part.label();
            String id = ids.of(parents, message, part.operations());
            boolean isWhole = parts.size() == 1 && part.operations().equals(whole.upgrade());
            Draft revision = (isWhole && part.label().isEmpty()
                            ? whole.withId(id)
                            : Draft.of(whole.packageName(), id, parents, message, schema, part.operations(), rules))
                    .fillingBack(fills)
                    .warning(revisions.isEmpty() ? whole.meanings() : List.of())
                    .withDowngrade(whole.options().downgrade());
            for (Operation operation : part.operations()) {
                schema = operation.applyTo(schema);
            }
            revisions.add(part.transactional() ? revision : revision.outsideTransaction());
            parents = List.of(revision.id());
        }
        return revisions;
    }

    /** Gives the id of a part. */
    public interface PartId {
        /** The id of a revision of some operations behind others. */
        String of(List<String> parents, String message, List<Operation> operations);
    }
}
