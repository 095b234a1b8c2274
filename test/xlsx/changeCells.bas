' Puts numbers into cells of one sheet and writes another sheet to a file after each round.
' Changes: one line "row;column;number" for each cell, and "calculate" after each round; rows and columns count from 0.
Sub Main(workbook As String, inputs As String, changes As String, results As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(workbook, "_blank", 0, hidden())
  doc.enableAutomaticCalculation(False)
  source = FreeFile
  Open changes For Input As #source
  out = FreeFile
  Open target For Output As #out
  Do While Not EOF(source)
    Line Input #source, change
    If change = "calculate" Then
      doc.calculate()
      WriteSheet(doc.Sheets.getByName(results), out)
    ElseIf change <> "" Then
      parts = Split(change, ";")
      doc.Sheets.getByName(inputs).getCellByPosition(CLng(parts(1)), CLng(parts(0))).Value = Val(parts(2))
    End If
  Loop
  Close #source
  Close #out
  doc.close(True)
End Sub

' One line for each row, tabs between cells, "calculated" at the end.
Sub WriteSheet(sheet, out)
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(False)
  width = cursor.RangeAddress.EndColumn
  Dim cells(width) As String
  For row = 0 To cursor.RangeAddress.EndRow
    For column = 0 To width
      cells(column) = CellText(sheet.getCellByPosition(column, row))
    Next
    Print #out, Join(cells(), Chr(9))
  Next
  Print #out, "calculated"
End Sub

' Numbers in full precision whatever their format; errors as cells show them.
Function CellText(cell) As String
  isResult = cell.Type = com.sun.star.table.CellContentType.FORMULA
  isNumber = cell.Type = com.sun.star.table.CellContentType.VALUE
  If isResult Then isNumber = cell.FormulaResultType2 = com.sun.star.sheet.FormulaResult.VALUE
  If isNumber Then CellText = Trim(Str(cell.Value)) Else CellText = cell.String
End Function
