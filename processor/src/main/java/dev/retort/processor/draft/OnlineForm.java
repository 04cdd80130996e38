package dev.retort.processor.draft;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.Online;
import dev.retort.operation.Operation;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;

/**
 * What would keep others waiting on a large table, in a revision of its own that runs outside of a transaction: indexes, constraints, NOT
 * NULL. What comes before and after stays in transactions. A new table keeps nobody waiting.
 */
public final class OnlineForm {
    private OnlineForm() {}

    /** A part in parts: what comes before, what is done online, what comes after; itself where nothing is. */
    public static List<DraftPart> of(DraftPart part) {
        List<Operation> operations = notNullLast(part.operations());
        int first = firstOnline(operations, part.operations());
        if (first < 0) {
            return List.of(part);
        }
        if (!part.transactional()) {
            return List.of(new DraftPart(part.label(), online(operations, part.operations()), false));
        }
        int end = operations.size();
        while (!isOnline(operations.get(end - 1), part.operations())) {
            end--;
        }
        List<DraftPart> parts = new ArrayList<>();
        add(parts, part.label(), operations.subList(0, first), true);
        addOnline(parts, part, operations.subList(first, end));
        add(parts, (part.label() + " rest").strip(), operations.subList(end, operations.size()), true);
        return parts;
    }

    /** Keys are exchanged in one transaction, or rows would be without one while the index of the next is built. */
    private static void addOnline(List<DraftPart> parts, DraftPart part, List<Operation> operations) {
        int begin = operations.size();
        int end = begin;
        for (int i = 0; i < operations.size(); i++) {
            if (operations.get(i) instanceof DropPrimaryKey || isExchange(operations.get(i), part.operations())) {
                begin = Math.min(begin, i);
                end = i + 1;
            }
        }
        List<Operation> all = part.operations();
        add(parts, (part.label() + " online").strip(), online(operations.subList(0, begin), all), false);
        add(parts, (part.label() + " keys").strip(), operations.subList(begin, end), true);
        add(
                parts,
                (part.label() + (begin < end ? " references" : "")).strip(),
                online(operations.subList(end, operations.size()), all),
                false);
    }

    private static boolean isExchange(Operation operation, List<Operation> all) {
        return operation instanceof AddPrimaryKey add
                && all.stream()
                        .anyMatch(each -> each instanceof DropPrimaryKey drop && Names.same(drop.table(), add.table()));
    }

    private static List<Operation> online(List<Operation> operations, List<Operation> all) {
        return operations.stream()
                .map(each -> isOnline(each, all) ? new Online(each) : each)
                .toList();
    }

    private static void add(List<DraftPart> parts, String label, List<Operation> operations, boolean transactional) {
        if (!operations.isEmpty()) {
            parts.add(new DraftPart(label, operations, transactional));
        }
    }

    private static int firstOnline(List<Operation> operations, List<Operation> all) {
        for (int i = 0; i < operations.size(); i++) {
            if (isOnline(operations.get(i), all)) {
                return i;
            }
        }
        return -1;
    }

    /** NOT NULL behind what else happens to columns, before what stands on them. */
    private static List<Operation> notNullLast(List<Operation> operations) {
        List<Operation> ordered = new ArrayList<>();
        List<Operation> waiting = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof AlterColumn alter && alter.onlyRequiresValues()) {
                waiting.add(alter);
                continue;
            }
            if (isConstraint(operation)) {
                ordered.addAll(waiting);
                waiting.clear();
            }
            ordered.add(operation);
        }
        ordered.addAll(waiting);
        return ordered;
    }

    private static boolean isConstraint(Operation operation) {
        return operation instanceof DropPrimaryKey
                || operation instanceof AddPrimaryKey
                || operation instanceof AddUnique
                || operation instanceof CreateIndex
                || operation instanceof AddCheck
                || operation instanceof AddForeignKey;
    }

    /** Only what has a name can be validated, or made over an index, later. */
    private static boolean isOnline(Operation operation, List<Operation> all) {
        if (operation instanceof CreateIndex create) {
            return !isNew(create.table(), all);
        }
        if (operation instanceof AddUnique add) {
            return !add.unique().name().isEmpty() && !isNew(add.table(), all);
        }
        if (operation instanceof AddPrimaryKey add) {
            return !add.key().name().isEmpty() && !isNew(add.table(), all) && !isExchange(add, all);
        }
        if (operation instanceof AddForeignKey add) {
            return !add.key().name().isEmpty() && !isNew(add.table(), all);
        }
        if (operation instanceof AddCheck add) {
            return !add.check().name().isEmpty() && !isNew(add.table(), all);
        }
        return operation instanceof AlterColumn alter && alter.onlyRequiresValues();
    }

    private static boolean isNew(String table, List<Operation> all) {
        return all.stream()
                .anyMatch(each -> each instanceof CreateTable create
                        && Names.same(create.table().name(), table));
    }
}
