/**
 * Systems and tools that Dutch CVs name, by the spelling that their makers use. A name that is a word or a surname too stands in
 * `WORDS`: it counts only in a list of systems or behind a word that leads to one.
 */
const NAMES: readonly string[] = [
  'MS Office|Microsoft Office|Office 365|Microsoft 365|MS Word|MS Excel|MS Project|MS Teams|MS Access|MS Visio|Microsoft Project|Microsoft Teams|Microsoft Azure|Microsoft Dynamics|Dynamics 365|Dynamics NAV|Business Central|SharePoint|Sharepoint|OneNote|OneDrive|PowerPoint|Powerpoint|Power BI|PowerBI|Power Automate|Power Apps|Power Query|Power Pivot|Excel|Outlook|Visio|SQL Server|Windows Server|Active Directory|Google Workspace|Google Analytics|Google Drive|Google Ads|Google Data Studio|Looker Studio',
  'Suite4Jeugd|Suites4Jeugd|Suite voor het Sociaal Domein|Suite4Sociale Regie|Suite4Inkomen|Suite4Wmo|Key2Jongerenmonitor|Key2Burgerzaken|Key2Financiën|Key2Financien|Key2Betalen|Key2Zaken|Key2Begraven|Key2Vergunningen|Key2Belastingen|Key2GBA|Key2JGZ|Key2Datadistributie|JVS|JVS-web|Carelan|Intergrip|Mens Centraal|GWS|GWS4all|Suwinet|Suwinet-Inkijk|Suwi-net|Zorgned|Stratech|Civision Samenlevingszaken|Civision|WIZportaal|Wigo4it|Sonar|Allegro SHV|Regipro|RegiPro|Topicus|TopicusZorg|Topicus VO',
  'DUO-loket|Digitaal Verzuimloket|DUO Verzuimregister|Verzuimregister|Somtoday|SOMtoday|Eduarte|EduArte|Osiris|OSIRIS|Trajectplanner|Magister|ParnasSys|Parnassys|Zermelo|itslearning|Its Learning|Canvas LMS|Blackboard|Moodle|Presentis|Edumaps|Kurzweil|ESIS|Social Schools|WIS Collect|Xedule|Untis',
  'iBurgerzaken|iBabs|iSamenleving|iObjecten|Djuma|Mozard|Corsa|Decos JOIN|Decos|JOIN Zaak & Document|JOIN Zaaktypen|Join Zaaktypen|JOIN Zaaktypen|Verseon|Zaaksysteem.nl|xxllnc|eSuite|InProces|Atos eSuite|Notubiz|NotuBiz|GemeenteOplossingen|ProActive|Zylab|ZyLAB|Octobox|OpenText|Documentum|Alfresco|Filenet|FileNet|Hummingbird|DocBase|Liferay|Pleio|Viadesk',
  'OpenWave|Openwave|PowerBrowser|Rx.Mission|RxMission|Squit XO|Squit 20/20|Squit|SquitXO|Digitaal Stelsel Omgevingswet|DSO-LV|Omgevingsloket|BlueBeam|Bluebeam|Bluebeam Revu|DigiSpectie|iControle|S4O|Locatus',
  'AFAS|AFAS Profit|Afas|Afas Profit|Youforce|YouForce|Visma Raet|Visma Verzuim|Visma.net|Raet|Beaufort|Nmbrs|SAP|SAP HR|SAP SuccessFactors|SuccessFactors|SAP S/4HANA|SAP BW|SAP Ariba|Ariba|PeopleSoft|Workday|Oracle|Oracle EBS|Unit4|Unit4 Financials|Unit4 Business World|Coda|CODA|Agresso|Exact Online|Exact Globe|Exact Synergy|Twinfield|SnelStart|e-Boekhouden|Basware|ProActis|Proactis|Coupa|LIAS|Lias|Pepperflow|Cognos|Tagetik|Recruitee|LinkedIn Recruiter|Bullhorn|Carerix|Otys|OTYS|HR Office|Tribe CRM|Connexys|Emply|Verzuimsignaal|VerzuimSignaal|Humannet|Xpert Suite|Otherside at Work|ADP|Dyflexis|InPlanning|Timewax|Timechimp',
  'TenderNed|Negometrix|Negometrix4|Mercell|CTM|CTM Solution|ContractCloud|Nétive|Netive|Nétive VMS|Vendorlink|VendorLink|Commerce-hub|Coupa|Jaggaer',
  'Nedap Ons|ONS Nedap|ONS|Ons Nedap|Ecare|ECARE|PUUR van Ecare|Plancare|PlanCare|Caress|mlCAS|Cura ECD|Ysis|HiX|ChipSoft|ChipSoft HiX|Epic|Medimo|Zilliz|ZilliZ|Pluriform|Fierit|Qurentis|User ECD|Kidos|Medicore|Promedico|Vip Live|Zorgdomein|ZorgDomein|VipLive|MyneData',
  'QGIS|ArcGIS|ArcGIS Pro|ArcGIS Online|ArcMap|PostGIS|GeoServer|Geoserver|GeoVisia|Geovisia|GeoWeb|NedBGT|FME|FME Desktop|AutoCAD|AutoCAD Civil 3D|Civil 3D|AutoCAD Map|MicroStation|Microstation|Revit|SketchUp|Sketchup|BricsCAD|Solibri|Navisworks|Relatics|Obsurv|GBI|dg DIALOG|DgDialog|dg Dialog|Antea GBI|RAW-calc|ProjectSmit|GISIB|Kikker|IBIS-TRAD|Primavera|Primavera P6|Asta Powerproject|Infor EAM|Maximo|IBM Maximo|Ultimo|Planon|Prequest|Gisvg|Infra CAD|D-Hydro|Tygron|Cyclomedia|Street Smart|MapInfo|Global Mapper',
  'Jira|JIRA|Confluence|Trello|Miro|Asana|Monday.com|Notion|Slack|Zoom|Webex|Azure DevOps|Azure Boards|GitHub|GitLab|Git|Bitbucket|Jenkins|Docker|Kubernetes|OpenShift|Terraform|Ansible|Splunk|Grafana|Kibana|Elasticsearch|Dynatrace|Nagios|VMware|VMWare|Citrix|Intune|SCCM|TOPdesk|Topdesk|TopDesk|ServiceNow|Service Now|BMC Remedy|Remedy|Mavim|BlueDolphin|Enterprise Architect|Sparx|ARIS|Archi|Bizzdesign|BizzDesign|Bizagi|Camunda|Mendix|OutSystems|Pega|Salesforce|Zendesk|HubSpot|Genesys|Anywhere365',
  'Java|JavaScript|TypeScript|Python|PHP|C#|.NET|Angular|React|Vue.js|Node.js|Spring Boot|MySQL|PostgreSQL|MongoDB|Oracle SQL|PL/SQL|SQL|Linux|AWS|Azure|Google Cloud|Selenium|Cypress|Postman|SoapUI|Tosca|JMeter|SPSS|Stata|SAS|RStudio|R Studio|MATLAB|Tableau|Qlik|Qlik Sense|QlikView|Qlikview|Databricks|Snowflake|Informatica PowerCenter|SSIS|SSRS|Business Objects|SAP BusinessObjects|MicroStrategy|NVivo|Nvivo|Atlas.ti|Limesurvey|LimeSurvey|SurveyMonkey|Qualtrics|Parantion',
  'Adobe InDesign|InDesign|Adobe Photoshop|Photoshop|Adobe Illustrator|Illustrator|Adobe Premiere|Premiere Pro|Adobe XD|Adobe Acrobat|Adobe Creative Cloud|Canva|Figma|Sketch|WordPress|Wordpress|Drupal|Joomla|TYPO3|Umbraco|Sitecore|Sitebox|Mailchimp|MailChimp|Spotler|Coosto|OBI4wan|Obi4wan|Hootsuite|Buffer|Clipit|Siteimprove|Mentimeter|Citizenlab|CitizenLab|Swipocratie|Meltwater|CoyoteCMS|Embrace',
  'Legal Intelligence|Kluwer Navigator|Rechtsorde|PrivacyPerfect|PrivacyNexus|OneTrust|Key Control Dashboard|Zivver|ZIVVER|ValidSign|Summ-IT|CityControl|Citycontrol|Boa Registratie Systeem|Sigmax|TransTrack',
];

/** Names that are words of Dutch or English, or surnames, as well. */
const WORDS: readonly string[] = [
  'Word|Teams|Access|Exact|Join|JOIN|Socrates|Epic|Cura|Sonar|Sketch|Buffer|Allegro|Oracle|Zoom|Notion|Slack|Tosca|Osiris|SAS|ONS|SQL|CTM|Java|Ultimo|Beaufort|Magister|Primavera|Corsa|Git|Coda|Epic|Caress|Embrace|Illustrator|Raet|Citrix',
];

type Known = { readonly name: string; readonly lead: boolean };

const listed = (groups: readonly string[]): readonly string[] => groups.flatMap((group) => group.split('|'));

const AMBIGUOUS = new Set(listed(WORDS));

/** Spellings by their first word, the longest first. */
export type SystemIndex = ReadonlyMap<string, readonly Known[]>;

const WORD = /[\p{L}\d.][^\s,;()/]*/gu;

/** The first word of a name, as a text is searched for it. */
const firstWord = (name: string): string => name.match(WORD)?.[0] ?? name;

const indexOf = (names: readonly Known[], more: SystemIndex): SystemIndex => {
  const index = new Map(more);
  for (const known of names) {
    const word = firstWord(known.name);
    index.set(
      word,
      [...(index.get(word) ?? []), known].toSorted((a, b) => b.name.length - a.name.length),
    );
  }
  return index;
};

const KNOWN: readonly Known[] = [...new Set([...listed(NAMES), ...AMBIGUOUS])].map((name) => ({
  name,
  lead: AMBIGUOUS.has(name),
}));
const INDEX = indexOf(KNOWN, new Map());

/** The known systems, and those that a document itself lists. */
export const systemIndex = (own: readonly string[]): SystemIndex => {
  const fresh = own.filter((name) => !INDEX.get(firstWord(name))?.some((known) => known.name === name));
  return fresh.length === 0
    ? INDEX
    : indexOf(
        fresh.map((name) => ({ name, lead: AMBIGUOUS.has(name) })),
        INDEX,
      );
};

/** Words behind which a name such as Word or Teams is that of a system. */
const LEADS =
  /(?:^|[\s(])(?:in|met|via|naar|uit|van|en|of|als|with|using|into|from|and|mit|ms|microsoft|programma|systeem|applicatie)\s$|[,/(:]\s?$/i;

const standsAt = (text: string, at: number, { name, lead }: Known): boolean =>
  text.startsWith(name, at) &&
  !/^[\p{L}\p{N}]|^-\p{L}/u.test(text.slice(at + name.length)) &&
  (!lead || LEADS.test(text.slice(Math.max(0, at - 14), at)));

const TRAIL = /[.:'’"]+$/;

/** The systems of the index that a text names, as they stand there. */
export const systemsIn = (text: string, index: SystemIndex): readonly string[] => {
  const found: string[] = [];
  let past = 0;
  for (const match of text.matchAll(WORD)) {
    if (match.index < past) continue;
    const [word] = match;
    const known = index.get(word) ?? (TRAIL.test(word) ? index.get(word.replace(TRAIL, '')) : undefined);
    const hit = known?.find((one) => standsAt(text, match.index, one));
    if (!hit) continue;
    found.push(hit.name);
    past = match.index + hit.name.length;
  }
  return found;
};

/** The same system however it is spelt: `Sharepoint` and `SharePoint`. */
export const systemKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');

/** Whether a text as a whole is the name of a known system. */
export const isSystem = (text: string): boolean =>
  INDEX.get(firstWord(text))?.some(({ name }) => name === text) === true;
