import io.vicfield.VicField;

record Machine(@VicField String name) {}
//^ [VIC066] Record `Machine` is in a file without a class, so the generated codec in its own file cannot name the record. Move the record to its own file, or put the contents of this file into a class.

void main() {}
