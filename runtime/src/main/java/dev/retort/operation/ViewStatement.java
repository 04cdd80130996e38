package dev.retort.operation;

import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Sql;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Raw SQL that creates or drops a view, in the form that all databases share. It is understood without a declared effect: a view that only raw SQL
 * knows would be in the way of every change of what it reads. Other forms (column lists, materialized views) have no effect on the schema.
 */
final class ViewStatement {
    private static final String NAME = "((?:[\\w$]+|\"[^\"]+\"|`[^`]+`)(?:\\.(?:[\\w$]+|\"[^\"]+\"|`[^`]+`))?)";
    private static final Pattern CREATE = Pattern.compile(
            "\\s*create\\s+(?:or\\s+replace\\s+)?view\\s+(?:if\\s+not\\s+exists\\s+)?" + NAME
                    + "\\s+as\\s+(.+?)\\s*;?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DROP = Pattern.compile(
            "\\s*drop\\s+view\\s+(?:if\\s+exists\\s+)?" + NAME + "(?:\\s+(?:cascade|restrict))?\\s*;?\\s*",
            Pattern.CASE_INSENSITIVE);

    private ViewStatement() {}

    /** The schema after a statement; the schema itself if that is none of these. */
    static Schema apply(String statement, Schema schema) {
        Matcher create = CREATE.matcher(statement);
        if (create.matches()) {
            List<View> views = without(name(create.group(1)), schema);
            views.add(new View(name(create.group(1)), Sql.of(create.group(2))));
            return schema.withViews(views);
        }
        Matcher drop = DROP.matcher(statement);
        return drop.matches() ? schema.withViews(without(name(drop.group(1)), schema)) : schema;
    }

    private static String name(String text) {
        return text.replace('"', '`');
    }

    private static List<View> without(String name, Schema schema) {
        List<View> views = new ArrayList<>(schema.views());
        views.removeIf(view -> Names.same(view.name(), name));
        return views;
    }
}
