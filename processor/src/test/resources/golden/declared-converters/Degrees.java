package sample;

public record Degrees(double value) {}
