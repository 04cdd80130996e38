package dev.retort.processor.hazard.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.NumberedColumn;
import dev.retort.processor.diff.semantics.SequenceNumbers;
import dev.retort.schema.Names;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SequenceOwnersTest {
    private static final NumberedColumn GUEST = new NumberedColumn("guest", "id");
    private static final NumberedColumn HOTEL = new NumberedColumn("hotel", "id");

    @Test
    void theColumnsKeepTheirOrderAndCannotBeChanged() {
        SequenceOwners owners = SequenceNumbers.owners(List.of(
                new SequenceNumbers("hotel", "id", "numbers").fact(),
                new SequenceNumbers("guest", "id", "Numbers").fact(),
                new SequenceNumbers("hotel", "id", "numbers").fact()));
        Set<NumberedColumn> columns = owners.columns().get(Names.key("numbers"));

        assertThat(owners.of("NUMBERS")).containsExactly(HOTEL, GUEST);
        assertThatThrownBy(() -> columns.remove(HOTEL)).isInstanceOf(UnsupportedOperationException.class);
    }
}
