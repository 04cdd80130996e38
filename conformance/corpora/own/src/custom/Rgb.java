package custom;

import java.io.Serializable;

public record Rgb(int red, int green, int blue) implements Serializable {}
