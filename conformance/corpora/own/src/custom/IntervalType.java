package custom;

import jakarta.persistence.Column;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.usertype.CompositeUserType;

public class IntervalType implements CompositeUserType<Interval> {
    public static class Mapping {
        @Column(name = "first_day", nullable = false)
        LocalDate begins;

        @Column(name = "last_day")
        LocalDate ends;
    }

    @Override
    public Object getPropertyValue(Interval interval, int property) {
        return property == 0 ? interval.from() : interval.to();
    }

    @Override
    public Interval instantiate(ValueAccess values) {
        return new Interval(values.getValue(0, LocalDate.class), values.getValue(1, LocalDate.class));
    }

    @Override
    public Class<?> embeddable() {
        return Mapping.class;
    }

    @Override
    public Class<Interval> returnedClass() {
        return Interval.class;
    }

    @Override
    public boolean equals(Interval one, Interval other) {
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode(Interval interval) {
        return Objects.hashCode(interval);
    }

    @Override
    public Interval deepCopy(Interval interval) {
        return interval;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Interval interval) {
        return new LocalDate[] {interval.from(), interval.to()};
    }

    @Override
    public Interval assemble(Serializable cached, Object owner) {
        LocalDate[] days = (LocalDate[]) cached;
        return new Interval(days[0], days[1]);
    }

    @Override
    public Interval replace(Interval detached, Interval managed, Object owner) {
        return detached;
    }
}
