package dev.retort.processor.entity.binding;

import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.TableBuilder;

/**
 * A key column whose values a generator supplies.
 *
 * @param attribute the attribute that names the generator
 */
public record GeneratedColumn(EntityBinding entity, Attribute attribute, TableBuilder table, String column) {}
