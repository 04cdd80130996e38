package dev.retort.processor.spi;

import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import java.util.List;

/**
 * Changes the operations of a draft before it is written. For example, it adds SQL for each new table, splits an
 * operation, or changes the order. The compiler and the tools call it, so the tools need it on their processor path:
 * {@code retort revision --processor-path …}.
 *
 * <p>The returned operations must lead to the same schema, otherwise the draft is refused (RT157). {@code ExecuteSql}
 * and changes of rows do not affect the schema. The downgrade of the draft is the reverse of the returned operations.
 */
public interface DraftRewriter extends Extension {
    /**
     * Returns the operations to write.
     *
     * @param before the schema at the head, before the first operation
     * @param operations the operations of the draft, or the result of the previous rewriter; never empty
     */
    List<Operation> rewrite(Schema before, List<Operation> operations);
}
