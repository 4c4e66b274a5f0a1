@VicConverters({DegreesConverter.class, CentsConverter.class})
package sample;

import io.vicfield.VicConverters;
