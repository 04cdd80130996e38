package dev.retort.processor.entity;

import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.processor.entity.finding.Finding;
import dev.retort.processor.entity.finding.UnreadGenerator;
import dev.retort.processor.entity.table.MemberOrigins;
import dev.retort.processor.snapshot.EntityMembers;
import dev.retort.schema.Schema;
import java.util.List;

/**
 * What the reader made of the entities.
 *
 * @param schema the schema that they ask for, columns in the order of CREATE TABLE
 * @param origins which element each table and column comes from
 * @param members the same to be told by tools, with the annotation that speaks of each
 * @param renames the declared renames
 * @param facts what the values of columns mean
 * @param untyped the columns of {@code schema} whose types can't be told
 * @param generators the generators whose sequences and tables can't be told, so that {@code schema} may lack some
 * @param findings the problems; with one among them the schema is not to be relied on
 * @param remarks what could not be read of single columns, such as a check of values that only a converter knows
 */
public record EntitySchema(
        Schema schema,
        MemberOrigins origins,
        EntityMembers members,
        List<DeclaredRename> renames,
        List<ValueSemantics> facts,
        List<UntypedColumn> untyped,
        List<UnreadGenerator> generators,
        List<Finding> findings,
        List<Finding> remarks) {}
