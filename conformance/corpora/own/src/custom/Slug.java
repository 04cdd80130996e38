package custom;

import java.io.Serializable;

public record Slug(String text) implements Serializable, Comparable<Slug> {
    @Override
    public int compareTo(Slug other) {
        return text.compareTo(other.text);
    }
}
