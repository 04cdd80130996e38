package custom;

import java.io.Serializable;

public record Weight(long grams) implements Serializable {}
