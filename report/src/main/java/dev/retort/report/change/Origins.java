package dev.retort.report.change;

import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.Operation;
import dev.retort.processor.snapshot.ColumnMember;
import dev.retort.processor.snapshot.EntityMembers;
import dev.retort.processor.snapshot.TableMember;
import dev.retort.processor.wording.ObjectKind;
import dev.retort.processor.wording.OperationText;
import dev.retort.report.source.Place;
import dev.retort.report.source.SourcePlaces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the parts of a change come from.
 *
 * @param members which members and classes the tables and columns come from
 * @param places where those stand in the sources
 */
public record Origins(EntityMembers members, SourcePlaces places) {
    /** Nothing is known. */
    public static final Origins UNKNOWN = new Origins(EntityMembers.none(), SourcePlaces.none());

    /** The member that an operation is about; the class of its table where no single member is, or the member is gone. */
    Optional<Place> entity(Operation operation) {
        OperationText text = OperationText.of(operation);
        return Stream.concat(
                        columns(operation, text).stream()
                                .flatMap(column ->
                                        members.column(text.table(), column).map(ColumnMember::member).stream()),
                        members.table(text.table()).map(TableMember::member).stream())
                .flatMap(member -> places.member(member).stream())
                .findFirst();
    }

    private static List<String> columns(Operation operation, OperationText text) {
        if (text.kind() == ObjectKind.COLUMN) {
            return List.of(text.name());
        }
        if (operation instanceof AddForeignKey add) {
            return add.key().columns();
        }
        return operation instanceof AddUnique add ? add.unique().columns() : List.of();
    }
}
