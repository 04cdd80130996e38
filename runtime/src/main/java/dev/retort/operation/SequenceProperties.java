package dev.retort.operation;

import dev.retort.schema.Sequence;
import java.util.List;

/** The properties of a sequence that {@link AlterSequence} can change. */
public final class SequenceProperties {
    /** Its first value. */
    public static final Property<Sequence, Long> START = new Property<>(
            "start",
            Sequence::start,
            (s, value) -> new Sequence(s.name(), value, s.increment(), s.options(), s.natively()),
            Object::toString);

    /** The step from one value to the next. */
    public static final Property<Sequence, Long> INCREMENT = new Property<>(
            "increment",
            Sequence::increment,
            (s, value) -> new Sequence(s.name(), s.start(), value, s.options(), s.natively()),
            Object::toString);

    /** SQL that ends its creation; none is empty. */
    public static final Property<Sequence, String> OPTIONS = new Property<>(
            "options",
            Sequence::options,
            (s, value) -> new Sequence(s.name(), s.start(), s.increment(), value, s.natively()),
            CanonicalText::quote);

    /** Whether it is there only where the database does not number by itself. */
    public static final Property<Sequence, Boolean> NATIVELY = new Property<>(
            "natively",
            Sequence::natively,
            (s, value) -> new Sequence(s.name(), s.start(), s.increment(), s.options(), value),
            Object::toString);

    static final List<Property<Sequence, ?>> ALL = List.of(START, INCREMENT, OPTIONS, NATIVELY);

    private SequenceProperties() {}
}
