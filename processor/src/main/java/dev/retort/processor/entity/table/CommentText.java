package dev.retort.processor.entity.table;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.view.Annotations;
import java.util.Optional;

/** The text of {@code @Comment}. */
public final class CommentText {
    private CommentText() {}

    /**
     * The comment among some annotations.
     *
     * @param on what it is about: the name of a table or column; empty for the member or class itself
     */
    public static Optional<String> of(Annotations annotations, String on) {
        return annotations.all(HIBERNATE, "Comment").stream()
                .filter(comment -> comment.string("on").equalsIgnoreCase(on))
                .map(comment -> comment.string("value"))
                .findFirst();
    }
}
