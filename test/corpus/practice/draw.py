"""Draws with ReportLab what standard input describes: boxes and words at places, in points from the top left."""

import json
import sys

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

HEIGHT = 842
asked = json.load(sys.stdin)
for name, path in asked["fonts"].items():
    pdfmetrics.registerFont(TTFont(name, path))
pdf = canvas.Canvas("cv.pdf", pagesize=(595, HEIGHT), invariant=1)
for page in range(asked["pages"]):
    for box in (b for b in asked["boxes"] if b["page"] == page):
        pdf.setFillColor(HexColor(box["colour"]))
        pdf.rect(box["x"], HEIGHT - box["y"] - box["h"], box["w"], box["h"], stroke=0, fill=1)
    for op in (o for o in asked["ops"] if o["page"] == page):
        words = pdf.beginText(op["x"], HEIGHT - op["y"] - op["size"])
        words.setFont("bold" if op["bold"] else "plain", op["size"])
        words.setFillColor(HexColor(op["colour"]))
        words.setCharSpace(op["spread"])
        words.textOut(op["text"])
        pdf.drawText(words)
    pdf.showPage()
pdf.save()
