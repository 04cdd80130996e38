package dev.retort.processor.entity;

import dev.retort.processor.diff.Fact;
import dev.retort.processor.diff.Rename;
import dev.retort.schema.Schema;
import java.util.List;

/**
 * What the reader made of the entities.
 *
 * @param schema the schema that they ask for, columns in the order of CREATE TABLE
 * @param origins which element each table and column comes from
 * @param renames what {@code @RenamedFrom} says
 * @param facts what the values of columns mean
 * @param untyped the columns of {@code schema} whose types can't be told
 * @param findings the problems; with one among them the schema is not to be relied on
 * @param remarks what could not be read of single columns, such as a check of values that only a converter knows
 */
public record Reading(
        Schema schema,
        Origins origins,
        List<Rename> renames,
        List<Fact> facts,
        List<UntypedColumn> untyped,
        List<Finding> findings,
        List<Finding> remarks) {}
