package library;

public record Mood(int value) {}
