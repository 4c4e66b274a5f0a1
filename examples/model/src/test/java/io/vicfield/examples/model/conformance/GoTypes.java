package io.vicfield.examples.model.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The structs of a shape. */
record GoTypes(Map<String, List<GoField>> structs) {
    static GoTypes of(JsonNode json) {
        Map<String, List<GoField>> structs = new HashMap<>();
        json.properties().forEach(struct -> {
            List<GoField> fields = new ArrayList<>();
            struct.getValue().forEach(field -> fields.add(GoField.of(field)));
            structs.put(struct.getKey(), fields);
        });
        return new GoTypes(structs);
    }

    /** Returns the fields of a struct that have components in its record, in their order. */
    List<GoField> components(GoType struct) {
        List<GoField> fields = structs.get(struct.name());
        if (fields == null) {
            throw new IllegalArgumentException("no struct " + struct);
        }
        return fields.stream().filter(GoField::hasComponent).toList();
    }

    /** Whether Go writes no key for an empty value of a list's element type. */
    boolean mayWriteNothing(GoType type) {
        return type.is("struct") && components(type).stream().allMatch(field -> writesNothing(field.type()));
    }

    private boolean writesNothing(GoType type) {
        return switch (type.kind()) {
            case "ptr", "list", "map", "ip", "bytes" -> true;
            default -> mayWriteNothing(type);
        };
    }
}
