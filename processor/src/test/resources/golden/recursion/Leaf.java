package sample;

import io.vicfield.VicField;
import java.util.Map;

public record Leaf(@VicField String name, @VicField Map<String, Branch> branches) {}
