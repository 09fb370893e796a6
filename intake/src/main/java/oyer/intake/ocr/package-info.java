/// Character recognition by the tesseract command.
@org.jspecify.annotations.NullMarked
package oyer.intake.ocr;
